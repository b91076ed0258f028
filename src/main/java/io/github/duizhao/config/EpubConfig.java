package io.github.duizhao.config;

import io.github.duizhao.publication.EpubFonts;

/** How EPUBs are made; {@code epub} in book.yml. */
public record EpubConfig(EpubFonts fonts) {}
