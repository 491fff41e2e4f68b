-- Character folding, user words and synonyms.

insert into recall.analyzer (name, function_name) values ('cjk_en', '_analyze_cjk_en');
