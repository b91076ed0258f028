package io.github.duizhao.html;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.RuleId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A template that cannot be filled, with its name, line and column. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  private TemplateFault(Finding finding, Exception cause) {
    super(finding.toString(), cause);
    this.finding = finding;
  }

  static TemplateFault of(String name, Exception cause) {
    if (cause instanceof TemplateException e) {
      return at(e.getTemplateSourceName(), name, e.getLineNumber(), e.getColumnNumber(), e);
    } else if (cause instanceof ParseException e) {
      return at(e.getTemplateName(), name, e.getLineNumber(), e.getColumnNumber(), e);
    } else if (cause instanceof TemplateNotFoundException e) {
      return at(e.getTemplateName(), name, 1, 1, e);
    }
    return at(name, name, 1, 1, cause);
  }

  static TemplateFault malformed(String name, int line, Exception cause) {
    String message = "the result is not well-formed XML, in its line " + line + ": ";
    return new TemplateFault(
        Finding.of(RuleId.TPL_001, "templates/" + name, message + cause.getMessage())
            .hint("close every element, and write <br/> for an empty one"),
        cause);
  }

  private static TemplateFault at(
      @Nullable String source,
      String asked,
      @Nullable Integer line,
      @Nullable Integer column,
      Exception cause) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    String what =
        message
            .lines()
            .map(String::strip)
            .filter(text -> !text.isEmpty() && !text.startsWith("----"))
            .limit(2)
            .collect(Collectors.joining(" "));
    int row = line == null || line < 1 ? 1 : line;
    Origin origin = new Origin("templates/" + (source == null ? asked : source), row);
    return new TemplateFault(
        Finding.of(RuleId.TPL_001, origin, "column " + (column == null ? 1 : column) + ": " + what),
        cause);
  }

  /** The fault as a finding. */
  public Finding finding() {
    return finding;
  }
}
