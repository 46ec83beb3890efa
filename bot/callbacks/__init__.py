"""Call-back requests: the questions, the outbox that keeps the answers, and the post that sends them.

Nothing here knows Rasa: what a visitor answers never reaches the stored conversation.
"""
