create type recall.text_image as (
    ordinal integer,
    place integer,
    url text,
    alternative_text text,
    caption text,
    context text
);

comment on type recall.text_image is
'An image in a text, from recall.text_images. place: how many characters of the text as'
' recall.chunk_text cuts it come before, spaces, bars and dashes not counted, in Markdown with the'
' image''s first one. context: about 200 characters of what stands before and behind.';
