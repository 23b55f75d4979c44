"""The answer to a metric's question: what was given last, what before that, what beside it, and what was disputed."""

from generator.site.parts.answers.answer import Answers, answers, last_figures
from generator.site.parts.answers.lead import Lead, lead_of
from generator.site.parts.answers.of_voice import Answer

__all__ = ["Answer", "Answers", "Lead", "answers", "last_figures", "lead_of"]
