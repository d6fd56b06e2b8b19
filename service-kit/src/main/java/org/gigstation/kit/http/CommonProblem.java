package org.gigstation.kit.http;

import java.util.Arrays;

/** What every service may answer. */
public enum CommonProblem implements ProblemKind {
    INVALID_VALUE("invalid-value", 400, "填写的内容有误 · a value is not valid"),
    MALFORMED_BODY("malformed-body", 400, "请求内容无法读取 · the body cannot be read"),
    UNAUTHENTICATED("unauthenticated", 401, "请先登录 · a valid token is needed"),
    FORBIDDEN("forbidden", 403, "没有权限 · your role may not do this"),
    NOT_FOUND("not-found", 404, "没有找到 · there is no such thing within your scope"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "不支持的操作 · this method is not offered here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "不支持的返回格式 · the asked media type is not offered"),
    TOO_SLOW("too-slow", 408, "请求传输太慢 · the body took too long to arrive"),
    CONFLICT("conflict", 409, "与现有数据冲突 · this collides with what is there"),
    CHANGED_MEANWHILE("changed-meanwhile", 412, "数据已被他人修改 · someone else changed it meanwhile"),
    TOO_LARGE("too-large", 413, "内容太大 · the body is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "不支持的内容类型 · this media type is not taken"),
    NOT_POSSIBLE("not-possible", 422, "无法执行 · understood, but not possible"),
    VERSION_NEEDED("version-needed", 428, "缺少版本号 · say which version you change: send If-Match"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "请求过于频繁 · too many requests"),
    INTERNAL("internal", 500, "系统内部错误 · our fault, not yours"),
    UNAVAILABLE("unavailable", 503, "系统暂时不可用 · not available just now, try again");

    private final String code;
    private final int status;
    private final String title;

    CommonProblem(String code, int status, String title) {
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

    /** The entry that fits a bare status: the first of that status, or one that says whose fault it is. */
    static CommonProblem ofStatus(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_VALUE : INTERNAL);
    }
}
