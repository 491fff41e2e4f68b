delete from recall.channel where name = 'known_question';

alter table recall.channel drop column best_score;

alter type recall._request drop attribute left_out;

alter type recall._request drop attribute engines;

drop table recall.engine;

drop type recall._bm25_search;
drop type recall._bm25_candidates;
drop type recall._bm25_plan;
