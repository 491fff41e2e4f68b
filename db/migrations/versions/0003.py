"""Not released yet."""

from pgrecall.migrate import run

version = None
revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    run.upgrade(revision, down_revision)


def downgrade() -> None:
    run.downgrade(revision, down_revision)
