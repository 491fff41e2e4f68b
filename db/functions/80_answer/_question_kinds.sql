-- What a question asks for: how, value, why, what, error.
create or replace function recall._question_kinds(p_question text)
returns text []
language plpgsql immutable parallel safe strict security invoker
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_question text := lower(left(p_question, 2000) collate "C") collate "C";
begin
    return array(
        select k.kind
        from (values
            (
                'how', '怎[么麼样樣]|如何|咋|步[骤驟]|方法'
                || '|\mhow (do|can|to|should|would|does one)\M|\msteps?\M|\mway to\M'
            ),
            (
                'value', '多少|[几幾][个個种種]?|多[久长長大]|哪[个個一些种種]|什[么麼]值|默[认認]|[预預][设設]'
                || '|最[大多高小少低]|上限|版本|\m(which|when|who|where|default|maximum|minimum|max|min'
                || '|limit|version|port|how (many|much|long|often|big|large))\M'
            ),
            ('why', '[为為]什[么麼]|[为為]何|怎[么麼][会會]|原因|\mwhy\M|\mhow come\M|\mreason\M'),
            (
                'what', '是什[么麼]|什[么麼]是|干[什嘛]|[干幹]什[么麼]|[干幹]嘛|什[么麼]意思|作用|[区區][别別]'
                || '|差[别別]|不同|\mwhat (is|are|does|do|''s)\M|\mwhat''s\M|\mdifference\M'
                || '|\mmean(s|ing)?\M|\mpurpose\M'
            ),
            (
                'error', '[报報][错錯]|[错錯][误誤]|失[败敗]|[异異]常|[无無]法|不了'
                || '|\m(error|fails?|failed|failure|fatal|panic|exception|cannot|can''t|won''t)\M'
            )
        ) as k (kind, pattern)
        where v_question ~ k.pattern
    );
end;
$$;

comment on function recall._question_kinds is
'Of how, value, why, what and error those whose words the question has.';
