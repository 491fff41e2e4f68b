-- The tool delete, which has the client's user asked first.
create or replace function recall._tool_delete(p_arguments jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_uri text := p_arguments ->> 'uri';
    v_document recall.document := recall._find_document(v_uri);
    v_consent jsonb := p_arguments #> '{_inputs,responses,consent}';
    -- The user agrees to what was shown, not to what it has become since.
    v_shown jsonb := jsonb_build_array(
        v_document.title, v_document.content_hash, extract(epoch from v_document.modified)
    );
begin
    if v_document.id is null or not recall._may_write(v_document.product_id) then
        return jsonb_build_object('refusal', format(
            'uri: there is no document "%s" that you may delete', left(v_uri, 1000)
        ));
    elsif v_consent is null or p_arguments #> '{_inputs,state}' is distinct from v_shown then
        return recall._elicit(
            'consent',
            format(
                'Delete the document "%s" from product "%s"? It cannot be brought back.',
                left(v_document.title, 200), v_document.product_name
            ),
            '{"delete": {"type": "boolean", "title": "Delete it"}}'
        ) || jsonb_build_object(
            'requestState', v_shown, 'refusal', 'Nothing was deleted: that needs the consent of a'
            ' user, and this client cannot ask for it.'
        );
    elsif (v_consent -> 'action', v_consent #> '{content,delete}')
        is distinct from ('"accept"'::jsonb, 'true'::jsonb)
    then
        return jsonb_build_object('refusal', 'Nothing was deleted: the user did not agree.');
    end if;
    delete from document as d
    where
        d.product_id = v_document.product_id and d.id = v_document.id
        and d.title = v_document.title
        and d.content_hash is not distinct from v_document.content_hash;
    return jsonb_build_object(
        'structuredContent', jsonb_build_object('uri', v_uri, 'deleted', found),
        'content', recall._agent_text(case
            when found then format('Deleted "%s".', v_document.title)
            else 'Nothing was deleted: the document has changed meanwhile.'
        end)
    );
end;
$$;

comment on function recall._tool_delete is
'{structuredContent: {uri, deleted}, content} once the client''s user has agreed to what the'
' document was then; {inputRequests, requestState, refusal} before that. Refuses alike a document'
' that is not there, a hidden one, and one of a product that the caller may not write.';

grant execute on function recall._tool_delete to recall_writer;
