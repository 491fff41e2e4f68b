drop table recall.evaluation;

drop table recall.golden_judgement;

drop table recall.golden_question;

drop table recall.golden_set;
