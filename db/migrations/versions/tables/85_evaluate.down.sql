-- Learning.
drop table recall.synonym_suggestion;

drop table recall.learning_trial;

drop table recall.learning;

drop table recall._golden_cache;

drop table recall._golden_hit;

drop table recall.evaluation;

drop table recall.golden_judgement;

drop table recall.golden_question;

drop table recall.golden_set;
