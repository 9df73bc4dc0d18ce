"""Facts that cross a topic: event types, the topic table, the codec. Imports nothing of ours from elsewhere."""

SCHEMA_VERSION = "1.0"
