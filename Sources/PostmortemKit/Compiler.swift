public import Markdown
