"""${message}."""

from pgrecall.migrate import run

version = None
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    run.upgrade(revision, down_revision)


def downgrade() -> None:
    run.downgrade(revision, down_revision)
