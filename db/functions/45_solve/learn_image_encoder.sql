-- Fits the encoder with which questions find images without a model: from captions to vectors.
create or replace procedure recall.learn_image_encoder(
    p_product_name text,
    p_lambda double precision default 0.25,
    p_iterations integer default 10
)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_said text;
begin
    call recall._can_commit(v_commits);
    call recall._fit_encoder(
        recall._start_image_encoder(p_product_name, p_lambda, p_iterations), null, v_commits, v_said
    );
    raise notice 'images of %: %', p_product_name, v_said;
end;
$$;

comment on procedure recall.learn_image_encoder is
'Fits, from the captions and alternative texts of a product''s images and their vectors by its'
' model of images, the vectors of terms with which searches ask for images: the same regression as'
' recall.learn_query_encoder, with images for chunks. p_lambda is between 1e-6 and 100,'
' p_iterations between 1 and 100. To be called again when many images are new. Called by itself it'
' commits its steps. Raises 42704 for an unknown product, 22023 for a bad argument, 55000 where'
' the product has no model of images, or too few images with captions and vectors.';

grant execute on procedure recall.learn_image_encoder to recall_writer;
