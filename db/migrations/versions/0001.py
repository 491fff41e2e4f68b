"""Not released yet."""

from pgrecall.migrate import run

version = None
revision = "0001"
down_revision = None


def upgrade() -> None:
    run.upgrade(revision, down_revision)


def downgrade() -> None:
    run.downgrade(revision, down_revision)
