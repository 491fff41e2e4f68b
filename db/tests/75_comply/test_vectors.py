"""Similar sentences by the learned query encoder, where a product has one."""

import itertools

NEAR = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]
FAR = ["one", "two", "three", "four", "five", "six"]


def test_an_encoder_knows_other_words(db):
    """Words of the same texts are alike to the encoder; shared words have to be there too."""
    for words, vector in ((NEAR, [1.0, 0.1, 0.0]), (FAR, [0.0, 0.1, 1.0])):
        for number, group in enumerate(itertools.combinations(words, 3)):
            db.execute(
                "select recall.ingest_document('p', %s, %s)",
                [f"{words[0]} {number}", " ".join(group)],
            )
        db.execute("select recall.register_model('t', p_dimensions => 3)")
        db.execute("select recall.attach_model('p', 't')")
        db.execute(
            "select recall.store_embeddings('t', array_agg(c.product_id), array_agg(c.id),"
            " array_agg(c.content_hash), array_agg(%s::real[]::vector))"
            " from recall.chunk as c where not exists"
            " (select from recall.embedding as e where e.chunk_id = c.id)",
            [vector],
        )
    db.execute("call recall.learn_query_encoder('p', 't')")
    db.execute(
        "select recall.set_compliance_rule('greek', 'block',"
        " p_sentences => array['alpha beta gamma delta'])"
    )
    check = "select rule, score, reason from recall.check_compliance(%s, %s)"
    (found,) = db.execute(check, ["alpha beta epsilon zeta", "p"]).fetchall()
    assert found[0] == "greek"
    assert found[1] >= 0.75
    assert found[2].endswith("by vector)")
    assert db.execute(check, ["alpha beta epsilon zeta", None]).fetchall() == []
    assert db.execute(check, ["alpha beta one two three", "p"]).fetchall() == []
    assert db.execute(check, ["epsilon zeta", "p"]).fetchall() == []
    (found,) = db.execute(check, ["alpha beta gamma delta", "p"]).fetchall()
    assert found[2].endswith("by words)")
