"""The only room that imports Faust: batches, delivery, lease, state load, breaker."""
