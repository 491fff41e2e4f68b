"""0.2.0: Dropping products, the queue by model"""

from pgrecall.migrate import run

version = "0.2.0"
revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    run.upgrade(revision, down_revision)


def downgrade() -> None:
    run.downgrade(revision, down_revision)
