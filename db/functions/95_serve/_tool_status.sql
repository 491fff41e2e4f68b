-- The tool status.
create or replace function recall._tool_status(p_arguments jsonb)
returns jsonb
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_product_name text := p_arguments ->> 'product_name';
begin
    return (
        select
            jsonb_build_object(
                'structuredContent', jsonb_build_object('products', coalesce(
                    jsonb_agg(
                        jsonb_build_object(
                            'name', s.name, 'may_write', s.may_write, 'documents', s.documents,
                            'models', s.models
                        )
                        order by s.name collate "C"
                    ),
                    '[]'
                )),
                'content', recall._agent_text(coalesce(
                    string_agg(
                        format(
                            '%s: %s documents%s', s.name, s.documents,
                            case when s.may_write then ', may be written' else '' end
                        ),
                        e'\n' order by s.name collate "C"
                    ),
                    'There is no product that you may read.'
                ))
            )
        from (
            select
                p.name, p.may_write,
                (select count(*) from document as d where d.product_id = r.id) as documents,
                (
                    select
                        coalesce(
                            jsonb_agg(
                                jsonb_build_object(
                                    'model', e.model, 'chunks', e.chunks, 'embedded', e.embedded,
                                    'waiting', e.waiting + e.claimed, 'failed', e.failed
                                )
                                order by e.model collate "C"
                            ),
                            '[]'
                        )
                    from recall.embedding_status(p.name) as e
                ) as models
            from recall.products() as p
            inner join product as r on p.name = r.name
            where v_product_name is null or p.name = v_product_name
        ) as s
    );
end;
$$;

comment on function recall._tool_status is
'{structuredContent: {products}, content}: recall.products and recall.embedding_status.';

grant execute on function recall._tool_status to recall_reader;
