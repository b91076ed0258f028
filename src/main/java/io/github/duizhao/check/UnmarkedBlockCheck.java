package io.github.duizhao.check;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.Origin;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.text.Count;
import java.util.List;

/** Reports the number of blocks without a written id, once for the whole book. */
public final class UnmarkedBlockCheck implements Check {

  @Override
  public void run(Manuscript manuscript, Report report) {
    List<SectionText> files =
        manuscript.texts().stream().filter(text -> !text.unmarked().isEmpty()).toList();
    if (files.isEmpty()) {
      return;
    }
    int blocks = files.stream().mapToInt(file -> file.unmarked().size()).sum();
    String message =
        Count.of(blocks, "block")
            + (files.size() == 1 ? "" : " in " + Count.of(files.size(), "file"))
            + (blocks == 1 ? " has no id" : " have no id");
    report.add(
        Finding.of(RuleId.MRK_004, first(files.get(0)), message)
            .hint(
                "ids by position change when a block is inserted; write them with 'duizhao ids'"));
  }

  private static Origin first(SectionText file) {
    return Block.stream(file.blocks(), Block.Identified.class)
        .filter(block -> file.unmarked().contains(block.id()))
        .findFirst()
        .map(Block.Identified::origin)
        .orElse(file.origin());
  }
}
