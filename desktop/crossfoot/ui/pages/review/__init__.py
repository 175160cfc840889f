"""The Review page: the queue of flags left; picture, evidence and the question right."""
