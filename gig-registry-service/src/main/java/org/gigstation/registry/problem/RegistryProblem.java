package org.gigstation.registry.problem;

import org.gigstation.kit.http.ProblemKind;

/** What only the registry answers. */
public enum RegistryProblem implements ProblemKind {
    ALREADY_REGISTERED("already-registered", 409, "已经登记过 · already on the register"),
    EMPTY_FILE("empty-file", 422, "文件里没有数据 · the file holds no rows"),
    NOT_A_TABLE("not-a-table", 422, "不是可读取的表格 · neither a readable workbook nor a readable CSV file"),
    WRONG_TITLES("wrong-titles", 422, "表头不对 · the column titles are not those of the roster"),
    TOO_MANY_ROWS("too-many-rows", 422, "行数或列数超过上限 · too many rows or columns"),
    INFLATES_TOO_FAR("inflates-too-far", 422, "文件解压后过大 · the file inflates beyond what is taken"),
    STILL_RUNNING("still-running", 409, "导入还没有结束 · the import has not ended yet"),
    ERASED("erased", 410, "资料已经删除 · the personal data have been erased");

    private final String code;
    private final int status;
    private final String title;

    RegistryProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
