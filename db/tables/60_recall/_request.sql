create type recall._request as (
    query text,
    product_id integer,
    product_name text,
    analyzer text,
    terms tsvector,
    max_hits integer,
    filter jsonb,
    query_embedding vector,
    model_id integer,
    bm25_hits recall.hit [],
    engines jsonb,
    product_ids integer [],
    left_out bigint [],
    query_vector jsonb,
    corrected text,
    image_embedding vector,
    translations recall._translation [],
    united text,
    known_share double precision
);

comment on column recall._request.engines is
'The engine that serves a channel, by its name; others serve themselves. Null: all do.';

comment on column recall._request.product_id is
'The one product that is asked; null where product_ids are several.';

comment on column recall._request.product_ids is
'The products that are asked together. For a reranker all of a search.';

comment on column recall._request.left_out is
'Golden questions that the channel known_question and the prior take for unknown, while a golden'
' set is judged by the others.';

comment on column recall._request.query_vector is
'{"by": provider, learned, sum or caller}, and with "fallback" why it is not the one that the'
' strategy wants. by sum adds the learned encoder''s vector to query_embedding. Null: the'
' caller''s, else learned.';

comment on column recall._request.corrected is
'The question as recall._corrected_query writes it, which query and terms then are of; null where'
' nothing was corrected.';

comment on column recall._request.image_embedding is
'The question''s vector by the model of the product''s images; null: the learned encoder''s.';

comment on column recall._request.translations is
'What terms stand for in chunks of another language. Null, or none: nothing.';

comment on column recall._request.united is
'Which products of other nodes are asked with these, in a united search: those of the same'
' analyzer, filter and models; and which vector is wanted. Null: none are.';

comment on column recall._request.known_share is
'The share of the question''s words that the products have, as they are or in another language.'
' Null: all, or it has no translations.';
