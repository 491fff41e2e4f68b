delete from recall.channel where name in ('known_question', 'learned_vector');

alter table recall.channel drop column variant_of;

alter table recall.channel drop column best_score;

alter type recall._request drop attribute left_out;

alter type recall._request drop attribute product_ids;

alter type recall._request drop attribute engines;

drop table recall.engine;

drop type recall._bm25_search;
drop type recall._bm25_candidates;
drop type recall._bm25_plan;
