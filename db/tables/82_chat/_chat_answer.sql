create type recall._chat_answer as (
    question text,
    answered recall._answered,
    reasons jsonb
);

comment on type recall._chat_answer is
'An answer to a turn before it is kept. question: what was searched; reasons: why this answer.';
