package io.github.duizhao.publication;

import io.github.duizhao.model.Bitext;
import io.github.duizhao.model.BlockWalk;
import io.github.duizhao.model.Inline;
import io.github.duizhao.model.InlineWalk;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Finds the remarks that a section's original has marks of, in their order. */
final class RemarkWalk implements InlineWalk {
  private final List<LetteredRemark> found = new ArrayList<>();

  private RemarkWalk() {}

  static Remarks of(Section section, Language original) {
    RemarkWalk walk = new RemarkWalk();
    walk.visit(section.title(), original);
    BlockWalk.of(section.blocks()).texts().forEach(text -> walk.visit(text, original));
    return new Remarks(section, walk.found);
  }

  private void visit(Bitext text, Language original) {
    if (text.original().language().equals(original)) {
      visit(text.original().content());
    }
  }

  @Override
  public Void remarkRef(Inline.RemarkRef remarkRef) {
    found.add(LetteredRemark.of(found.size(), remarkRef.remark()));
    return null;
  }
}
