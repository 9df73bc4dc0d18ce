"""The broker: embedded process, topics, producing and reading outside the stream workers."""
