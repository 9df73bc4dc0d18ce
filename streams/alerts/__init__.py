"""What is worth an alert: novelty, revisions, tiers; the state is the alerts topic."""
