create type recall._complied as (
    content text,
    is_blocked boolean,
    findings jsonb
);

comment on type recall._complied is
'A text after the rules: content with what is to be masked replaced, empty where is_blocked;'
' findings: an array of {rule, severity, action, matched, reason, score, stage}.';
