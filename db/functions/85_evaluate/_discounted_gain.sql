-- What nDCG adds up (Järvelin, Kekäläinen 2002), with linear gain as in trec_eval. The base of the
-- logarithm cancels in the quotient with the same sum over the best order.
create or replace function recall._discounted_gain(p_gain double precision, p_place bigint)
returns double precision
language sql immutable parallel safe security invoker
return p_gain / pg_catalog.ln(p_place + 1::double precision);

comment on function recall._discounted_gain is
'p_gain of a document at p_place, the first being 1; inlined. nDCG is the sum of a ranking''s over'
' the sum of the best one''s.';
