create table recall.task (
    name text primary key check (name ~ '^[a-z][a-z-]{0,62}$'),
    text_a_columns text [] not null,
    text_b_columns text [],
    target_columns text [] not null,
    is_classification boolean not null,
    metrics_name text not null check (metrics_name ~ '^_[a-z_][a-z0-9_]{0,61}$'),
    best_metric text not null,
    description text not null
);

comment on table recall.task is
'What can be trained. text_a_columns, text_b_columns, target_columns: where a relation''s columns'
' are not named, the first of these that it has; text_b_columns null: the task has one text.'
' metrics_name names a function in schema recall that takes the targets and the predictions of the'
' records held out, text[] side by side, and returns jsonb, name to number; best_metric is the one'
' by which a model is better than another.';

insert into recall.task (
    name, text_a_columns, text_b_columns, target_columns, is_classification, metrics_name,
    best_metric, description
) values
(
    'text-classification', '{text,sentence,content,input,query}', null,
    '{label,class,category,intent,output}', true, '_class_metrics', 'f1',
    'One label of each text'
),
(
    'text-pair-classification', '{text_a,text1,sentence1,premise,question1}',
    '{text_b,text2,sentence2,hypothesis,question2}', '{label,class}', true, '_class_metrics', 'f1',
    'One label of each pair of texts'
),
(
    'summarization', '{text,document,dialogue,article}', null,
    '{summary,highlights,abstract,references}', false, '_summary_metrics', 'rouge_l',
    'A short text that says what a text says'
),
(
    'question-answering', '{question,query}', '{context,passage,document,text}',
    '{answers,answer}', false, '_answer_metrics', 'f1',
    'The part of a text that answers a question'
),
(
    'translation', '{source,source_text,en}', null, '{target,translation,target_text}', false,
    '_translation_metrics', 'chrf',
    'Texts in another language'
);

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.task to recall_reader;
