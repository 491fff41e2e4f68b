-- Fits a query encoder: one vector a term, so that a chunk's terms add up to its embedding.
create or replace procedure recall.learn_query_encoder(
    p_product_name text,
    p_model text default null,
    p_lambda double precision default 0.25,
    p_iterations integer default null,
    p_most_chunks integer default 20000
)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_fit_id integer;
    v_said text;
begin
    call recall._can_commit(v_commits);
    v_fit_id := recall._start_encoder(
        p_product_name, p_model, p_lambda, p_iterations, p_most_chunks
    );
    if v_fit_id is not null then
        call recall._fit_encoder(
            v_fit_id, 'query encoder of ' || p_product_name, v_commits, v_said
        );
        raise notice '%', v_said;
    end if;
    call recall._complete_encoder(p_product_name, p_model, v_commits);
end;
$$;

comment on procedure recall.learn_query_encoder is
'Fits, from a product''s chunks and their embeddings by p_model (null: the product''s default),'
' the vectors of terms with which searches embed their queries. With X the unit-length rows of'
' idf·√tf of the chunks'' terms and Y their embeddings less the mean, at unit length, W'
' minimizes ‖XW−Y‖² + λ‖W‖²; solved for A in (XXᵀ+λI)A = Y, W = XᵀA, by p_iterations (1 to 100)'
' conjugate-gradient steps from zero, all columns at once; null: 5, and where there are many chunks'
' more, until the residual is 0.35, 20 at most. Early stopping smooths as λ does.'
' p_lambda is between 1e-6 and 100. Of more than p_most_chunks (100 to 10000000) chunks every'
' nth is fitted, so that time grows little with their number; then the terms that those lack get'
' vectors, with the rows of A of the other chunks in the direction of Y. Searches use the last'
' complete fit until this one is, then what it has. Called by itself it commits its steps, and a'
' call with the same arguments within a day goes on where it was broken off. Raises 42704 for an'
' unknown product or model, 22023 for a bad argument, 55000 where too few chunks have embeddings.';

grant execute on procedure recall.learn_query_encoder to recall_writer;
