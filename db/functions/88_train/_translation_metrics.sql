-- chrF2 and BLEU of translations, those of sacrebleu, and how many have the right placeholders.
create or replace function recall._translation_metrics(p_targets text [], p_predictions text [])
returns jsonb
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_is_chinese constant boolean := exists (
        select from unnest(p_targets) as t (target) where t.target ~ '[\u4e00-\u9fa5]'
    );
begin
    return jsonb_build_object(
        'records', cardinality(p_targets),
        'chrf', recall._chrf(p_targets, p_predictions),
        'bleu', recall._bleu(
            array(
                select recall._bleu_words(t.target, v_is_chinese)
                from unnest(p_targets) with ordinality as t (target, n)
                order by t.n
            ),
            array(
                select recall._bleu_words(t.predicted, v_is_chinese)
                from unnest(p_predictions) with ordinality as t (predicted, n)
                order by t.n
            )
        ),
        'placeholders', (
            select avg(
                (recall._placeholders(t.target) = recall._placeholders(t.predicted))::integer
            )
            from unnest(p_targets, p_predictions) as t (target, predicted)
        )
    );
end;
$$;

comment on function recall._translation_metrics is
'Translations by people and by the model side by side. chrf and bleu are 0 to 100, of all texts'
' together; BLEU by sacrebleu''s words zh where the targets are Chinese, else 13a. placeholders:'
' the share of translations with the same placeholders as the target.';
