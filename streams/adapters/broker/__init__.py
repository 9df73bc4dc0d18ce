"""Kafka and the embedded broker: connecting, topics, producing and group-less reading. No exception of aiokafka leaves."""

import logging

# Without a handler Python would print every retry of the client; whoever sets up logging still gets the records.
logging.getLogger("aiokafka").addHandler(logging.NullHandler())
