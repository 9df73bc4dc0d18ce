"""One async function per stage over a batch of records; ports come in as arguments, no Kafka client is known here."""
