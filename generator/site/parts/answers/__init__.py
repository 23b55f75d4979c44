"""The answer to a metric's question: what was given last, what before that, what beside it, and what was disputed."""

from generator.site.parts.answers.answer import Answer, Answers, answers, last_figures
from generator.site.parts.answers.lead import Lead, lead_of

__all__ = ["Answer", "Answers", "Lead", "answers", "last_figures", "lead_of"]
