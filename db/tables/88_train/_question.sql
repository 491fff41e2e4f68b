create type recall._question as (
    kind text,
    asks text,
    focus text [],
    terms text [],
    roles text [],
    pairs text [],
    term_before text,
    term_after text,
    words text [],
    subject text []
);

comment on type recall._question is
'What a question asks for. asks: its interrogative. focus: the terms after that, of "which river"'
' the river. terms, roles: side by side; roles are L before the interrogative, 1 and 2 after it, y'
' and z at the end, else m. pairs: terms that follow one another. term_before, term_after: those'
' beside the interrogative. words: all terms, in their order. subject: the last two before the'
' interrogative and a verb that stands there, the last one first.';
