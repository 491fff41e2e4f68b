drop materialized view recall.frequent_question;

alter table recall.qa_log drop column question_terms;

alter table recall.strategy drop constraint strategy_options_check3;

delete from recall.answer_text where name in ('rewrite', 'summarize');

drop type recall._chat_answer;

drop table recall.assignment;

drop table recall.experiment;

drop table recall.message;

drop table recall.conversation;
