"""0.1.0: Documents, five recall channels, fused search"""

from pgrecall.migrate import run

version = "0.1.0"
revision = "0001"
down_revision = None


def upgrade() -> None:
    run.upgrade(revision, down_revision)


def downgrade() -> None:
    run.downgrade(revision, down_revision)
