drop type recall._bm25_search;
drop type recall._bm25_candidates;
drop type recall._bm25_plan;
