"""More images than a window shows: `items` lists them, `work` aligns, `sink` writes shards and resumes; `run` puts them together.

`pool` has processes, `ray_run` a cluster.
No Qt. What a shard looks like is `record`, which `crossalign-gui align` writes too.
"""
