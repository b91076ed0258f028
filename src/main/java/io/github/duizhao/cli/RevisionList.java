package io.github.duizhao.cli;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.SegmentId;
import io.github.duizhao.revision.Change;
import io.github.duizhao.revision.EditedWords;
import io.github.duizhao.revision.Revision;
import io.github.duizhao.text.Count;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what was edited in imported files, place by place, and then the decisions that would keep
 * the edits:
 *
 * <pre>
 * content/zh-Hans/chapter-05/section-01.md:7: c5-1-p3
 *   - 建设崇泰长江大桥。
 *   + 建设常泰长江大桥。
 * </pre>
 */
final class RevisionList {
  private static final int MOST = 20;

  /** In code points. */
  private static final int LONGEST = 60;

  private final PrintWriter out;
  private final List<String> decisions = new ArrayList<>();

  RevisionList(PrintWriter out) {
    this.out = out;
  }

  void print(List<Revision> revisions) {
    int places = 0;
    for (Revision revision : revisions) {
      for (Change change : revision.changes()) {
        places++;
        if (places <= MOST) {
          change.accept(new Place(revision, change.line()));
        }
      }
    }
    if (places > MOST) {
      line("… and " + Count.of(places - MOST, "more place"));
    }
    if (!decisions.isEmpty()) {
      line("");
      line("# these decisions keep the edits; add them to content/import.yml, with reasons");
      line("decisions:");
      decisions.forEach(this::line);
    }
  }

  private void line(String line) {
    out.println(Outcome.printable(line));
  }

  private static String cut(String text) {
    String oneLine = text.replace('\n', ' ');
    if (oneLine.codePointCount(0, oneLine.length()) <= LONGEST) {
      return oneLine;
    }
    int end = oneLine.offsetByCodePoints(0, LONGEST * 2 / 3);
    int start = oneLine.offsetByCodePoints(oneLine.length(), -LONGEST / 3);
    return oneLine.substring(0, end) + " … " + oneLine.substring(start);
  }

  /** Prints one place. */
  private final class Place implements Change.Visitor<Void> {
    private final String at;
    private final Language language;

    Place(Revision revision, int line) {
      this.at = revision.path() + ":" + line + ": ";
      this.language = revision.language();
    }

    private Void heading(String text) {
      line(at + text);
      return null;
    }

    private void show(List<EditedWords> wordings) {
      for (EditedWords wording : wordings) {
        line("  - " + wording.before() + cut(wording.words()) + wording.after());
        line("  + " + wording.before() + cut(wording.edited()) + wording.after());
      }
    }

    @Override
    public Void reworded(Change.Reworded change) {
      heading(change.at().value());
      show(change.wordings());
      change.wordings().forEach(wording -> decide(change.at(), wording));
      return null;
    }

    private void decide(SegmentId id, EditedWords wording) {
      List<String> decision =
          List.of(
              "  - at: " + id,
              "    emend: " + quoted(wording.words()),
              "    to: " + quoted(wording.edited()),
              "    reason: {" + language + ": ''}");
      if (decision.stream().allMatch(line -> Outcome.printable(line).equals(line))) {
        decisions.addAll(decision);
      } else {
        line("  too long for a decision, or with invisible characters");
      }
    }

    private String quoted(String words) {
      return "'" + words.replace("'", "''") + "'";
    }

    @Override
    public Void reformatted(Change.Reformatted change) {
      heading(change.at() + ": other markup; import cannot keep it");
      show(change.wordings());
      return null;
    }

    @Override
    public Void resupplied(Change.Resupplied change) {
      heading(change.at() + ": supplied in content/import.yml; change it there");
      show(change.wordings());
      return null;
    }

    @Override
    public Void renamed(Change.Renamed change) {
      String name = change.name().map(id -> "was renamed to " + id).orElse("has lost its id");
      return heading(change.at() + " " + name + "; restore the id, since ids are permanent");
    }

    @Override
    public Void added(Change.Added change) {
      heading("added; import cannot keep text that no witness has");
      line("  + " + cut(change.text()));
      return null;
    }

    @Override
    public Void deleted(Change.Deleted change) {
      heading(
          change.at() + ": deleted; to drop its lines permanently, match them under 'furniture'");
      line("  - " + cut(change.text()));
      return null;
    }

    @Override
    public Void moved(Change.Moved change) {
      heading(change.at() + ": moved; import keeps the order of the witnesses");
      line("  + " + cut(change.text()));
      return null;
    }

    @Override
    public Void respaced(Change.Respaced change) {
      return heading("only white space was changed; --force loses no words");
    }
  }
}
