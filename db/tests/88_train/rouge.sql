-- The figures are those of the package rouge-score 0.1.2, RougeScorer(['rouge1', 'rouge2',
-- 'rougeL'], use_stemmer=True); for Chinese with tokenizer = list(re.sub(r'\s+', '', t.lower())).
-- Stems are those of nltk.stem.PorterStemmer().
select plan(13);

select results_eq(
    $$ select w, recall._porter_stem(w) from unnest(array[
        'generalization', 'flying', 'agreed', 'nationally', 'dying', 'ties', 'hopping', 'syzygy',
        'adoption', 'controlling', 'bed', '2nd'
    ]) as w $$,
    $$ values
        ('generalization', 'gener'), ('flying', 'fli'), ('agreed', 'agre'),
        ('nationally', 'nation'), ('dying', 'die'), ('ties', 'tie'), ('hopping', 'hop'),
        ('syzygy', 'syzygi'), ('adoption', 'adopt'), ('controlling', 'control'), ('bed', 'bed'),
        ('2nd', '2nd') $$,
    'Porter''s stems as NLTK has them'
);
select is(
    (
        select bool_and(
            abs(s.rouge_1 - k.rouge_1) < 1e-9 and abs(s.rouge_2 - k.rouge_2) < 1e-9
            and abs(s.rouge_l - k.rouge_l) < 1e-9
        )
        from recall._rouge(
            array[
                'The quick brown foxes were jumping over lazily sleeping dogs.',
                'We propose 2 models of generalization.', 'nothing shared', '!?',
                '基于注意力机制的文本分类研究'
            ],
            array[
                'A quick fox jumped over the sleeping dog, happily.',
                'Generalized models: 2 proposals', 'of it', 'a b',
                '提出了一种基于 注意力的 Text分类方法'
            ]
        ) as s
        inner join (values
            (1, 0.7368421052631577, 0.23529411764705882, 0.631578947368421), (2, 0.8, 0, 0.2),
            (3, 0, 0, 0), (4, 0, 0, 0),
            (5, 0.48484848484848486, 0.3225806451612903, 0.48484848484848486)
        ) as k (n, rouge_1, rouge_2, rouge_l) on s.n = k.n
        having count(*) = 5
    ),
    true, 'ROUGE of words and of characters'
);
select is(
    recall._common_subsequence('{a,b,a,c,a}', '{a,a,b,a}'), 3, 'the longest common subsequence'
);
select is(recall._common_subsequence('{}', '{a}'), 0, 'of nothing');
select is(
    recall._common_subsequence(array_fill('a'::text, array[300]), array_fill('a'::text, array[187])),
    187, 'of one word, over several blocks of bits'
);
select is(
    recall._common_subsequence(
        array(select (n * n % 17)::text from generate_series(1, 400) as n),
        array(select (n * 7 % 17)::text from generate_series(1, 200) as n)
    ),
    94, 'of many, as the plain algorithm has it'
);
select is(recall._reference_texts('plain'), array['plain'], 'a text is a reference');
select is(recall._reference_texts('["a", "b"]'), array['a', 'b'], 'a list of them');
select is(
    recall._reference_texts('{"text": ["a"], "answer_start": [3]}'), array['a'], 'as SQuAD has them'
);
select is(recall._reference_texts('[sic] a text'), array['[sic] a text'], 'what is no JSON');
select is(
    round((recall._summary_metrics(
        array['["no word", "We propose 2 models of generalization."]', 'nothing shared'],
        array['Generalized models: 2 proposals', null]
    ) ->> 'rouge_1')::numeric, 9),
    0.4, 'the best reference counts; no summary counts nothing'
);
select is(
    recall._summary_units('First one. Dr. Who came. Then third: this!', 'auto'),
    array['First one.', 'Dr. Who came.', 'Then third: this!'], 'sentences'
);
select is(
    recall._summary_units('本文提出了方法，精度为3.5。结果好.', 'auto'),
    array['本文提出了方法，', '精度为3.5。', '结果好.'], 'clauses'
);
select * from finish();
