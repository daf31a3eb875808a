package org.luyumarket.notice;

/** What couriers are called; whoever knows the texts of pages says it. */
public interface CourierNames {

    /** In Chinese, as everything is told; whom nobody knows is called what they were called. */
    String inChinese(String courier);
}
