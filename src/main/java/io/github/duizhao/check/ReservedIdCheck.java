package io.github.duizhao.check;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that no id of the text is one that the website's own elements use. */
public final class ReservedIdCheck implements Check {
  private static final Set<String> NAMES =
      Set.of(
          "apparatus",
          "contents",
          "copied",
          "downloads",
          "glossary",
          "keys",
          "notes",
          "popover",
          "remarks",
          "remarks-shown",
          "search",
          "status",
          "text");
  private static final Pattern FAMILIES = Pattern.compile("(gloss|ref|size|theme|var|view)-.*");

  @Override
  public void run(Manuscript manuscript, Report report) {
    manuscript.texts().forEach(text -> run(text, report));
  }

  private static void run(SectionText text, Report report) {
    check(text.id().value(), text.origin(), report);
    Block.stream(text.blocks(), Block.Identified.class)
        .forEach(block -> check(block.id().value(), block.origin(), report));
    text.notes().forEach(note -> check(note.id().value(), note.origin(), report));
  }

  private static void check(String id, Origin origin, Report report) {
    if (NAMES.contains(id) || FAMILIES.matcher(id).matches()) {
      report.add(
          Finding.of(RuleId.MRK_003, origin, "the id '" + id + "' is reserved for the website")
              .hint("choose another id, for example x-" + id));
    }
  }
}
