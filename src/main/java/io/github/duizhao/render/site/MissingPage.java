package io.github.duizhao.render.site;

/** The page that stands in for missing ones, as {@code site/404.ftlh} sets it. */
public record MissingPage(SiteFrame frame) {}
