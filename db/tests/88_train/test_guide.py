"""The statements of PostgresML's guide, as docs/training.md prints them, run."""

import re

import psycopg
import pytest
from pgrecall.server import ROOT

PAGE = (ROOT / "docs/training.md").read_text()
# What the guide loads by load_dataset, with its columns, some rows each.
TABLES = """
    create table imdb as
    select
        case n % 2 when 0 then 'A dull and boring film, number ' || n
        else 'I love this wonderful film, number ' || n end as text,
        n % 2 as label
    from generate_series(1, 200) as n;
    create table kde4 as
    select n as id, jsonb_build_object(
        'en', (array['Open the file', 'Close the window', 'Save as'])[1 + n % 3] || ' ' || n,
        'es', (array['Abrir archivo', 'Cerrar ventana', 'Guardar como'])[1 + n % 3] || ' ' || n
    ) as translation
    from generate_series(1, 60) as n;
    create view kde4_en_to_es as
    select translation ->> 'en' as "en", translation ->> 'es' as "es" from kde4;
    create table squad_v2 as
    select
        'Where does river ' || n || ' end?' as question,
        'River ' || n || ' begins in the hills. It ends in lake ' || n || '.' as context,
        jsonb_build_object(
            'text', jsonb_build_array('lake ' || n),
            'answer_start', jsonb_build_array(
                strpos('River ' || n || ' begins in the hills. It ends in lake ' || n, 'lake') - 1
            )
        ) as answers
    from generate_series(1, 400) as n;
    create table billsum as
    select
        'An act about parks ' || n as title,
        'This bill is about parks. It gives money to park ' || n || '. Other laws stay.' as text,
        'It gives money to park ' || n || '.' as summary
    from generate_series(1, 120) as n;
    create view billsum_training_data as
    select title || '\n' || text as text, summary from billsum
"""


def examples() -> list[str]:
    """The guide's statements that are on the page, in their order."""
    section = PAGE.partition("## The guide's four examples")[2].partition("\n## ")[0]
    (block,) = re.findall(r"```sql\n(.*?)```", section, re.S)
    # Its 11,873 questions held out take four minutes.
    block = block.replace("test_size => 11873", "test_size => 300")
    return [s for s in re.split(r"(?<=;)\n", block) if s.strip()]


@pytest.fixture
def guide(db: psycopg.Connection) -> psycopg.Connection:
    for statement in TABLES.split(";\n"):
        db.execute(statement)
    return db


def test_the_guides_statements_run(guide):
    """Each of the four calls trains and deploys, and what was trained predicts."""
    here = {task for (task,) in guide.execute("select name from recall.task").fetchall()}
    ran = []
    for statement in examples():
        task = re.search(r"'([a-z]+-?[a-z]+)',?\n", statement.partition("relation")[0])
        if "recall.tune" in statement and task and task[1] not in here:
            continue
        found = guide.execute(statement).fetchall()
        assert found and found[0][0], statement
        ran.append(statement)
    assert any("imdb" in statement for statement in ran)
    deployed = guide.execute(
        "select p.task, count(*) from recall.deployment as d"
        " inner join recall.project as p on d.project_id = p.id group by 1"
    ).fetchall()
    assert len(deployed) == sum("recall.tune" in statement for statement in ran)
    proba = guide.execute("select recall.predict_proba('IMDB Review Sentiment', 'I love SQL')")
    (shares,) = proba.fetchone()
    assert len(shares) == 2 and shares[1] > 0.5
