package io.github.duizhao.publication;

import io.github.duizhao.model.Block;
import io.github.duizhao.model.TextKind;
import java.util.List;
import java.util.Optional;

/** Keeps the blocks of which an edition shows at least a part. */
record ShownBlocks(Sides sides) {

  List<Block> of(List<Block> blocks) {
    return Block.map(blocks, block -> Optional.of(block).filter(this::isShown));
  }

  private boolean isShown(Block block) {
    return block instanceof Block.Separator
        || hasShownText(block)
        || block.children().stream().anyMatch(this::isShown);
  }

  /** Whether its text is shown; a table is judged by its header, a picture without its caption. */
  private boolean hasShownText(Block block) {
    return block.texts().stream()
        .filter(text -> text.row() == 0 && text.kind() != TextKind.CAPTION)
        .anyMatch(text -> !sides.of(text.text()).isEmpty());
  }
}
