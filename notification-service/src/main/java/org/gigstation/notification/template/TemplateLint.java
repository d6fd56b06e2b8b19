package org.gigstation.notification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigstation.notification.segment.Segments;

/** Says what is wrong with a text before a carrier does. Words and limits: Chinese carriers' template review; check with the carrier. */
final class TemplateLint {

    private static final List<String> BANNED = List.of(
            "招聘", "招募", "催款", "催收", "贷款", "借款", "中奖", "返利", "博彩", "发票", "代开", "加微信", "加QQ", "免费领", "高薪", "日结高薪", "限女",
            "限男", "已婚", "未孕");
    private static final Pattern LINK = Pattern.compile(
            "(?i)https?:|www\\.|[a-z0-9-]+\\.(com|cn|net|org|top|vip|xyz|info|io|me|cc|ly|co)(?![a-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
    private static final Pattern LOOSE_BRACE = Pattern.compile("[{}]");

    private static final List<BiFunction<TemplateCode, String, Stream<Finding>>> RULES = List.of(
            TemplateLint::empty,
            TemplateLint::missingVariable,
            TemplateLint::unknownVariable,
            TemplateLint::brokenVariable,
            TemplateLint::bannedWord,
            TemplateLint::link,
            TemplateLint::signatureBrackets,
            TemplateLint::mobileNumber);

    private TemplateLint() {}

    /** @param rule stable code of the rule; {@code detail} in Chinese first, English beside it */
    record Finding(String rule, String detail) {}

    /**
     * @param signature what will stand before the text, without brackets: it is part of the length
     * @return what is wrong, empty when nothing is
     */
    static List<Finding> check(TemplateCode code, String body, String signature) {
        List<Finding> findings = new ArrayList<>(
                RULES.stream().flatMap(rule -> rule.apply(code, body)).toList());
        tooLong(code, body, signature).forEach(findings::add);
        return List.copyOf(findings);
    }

    /** The text with everyday values behind its signature. */
    static String sample(TemplateCode code, String body, String signature) {
        var values = new TreeMap<String, String>();
        variables(body).forEach(name -> values.put(name, TemplateCode.sampleOf(name)));
        return "【" + signature + "】" + new ApprovedText(code, 0, body, MessageClass.SERVICE, null).render(values);
    }

    private static Stream<Finding> empty(TemplateCode code, String body) {
        return body.isBlank() ? finding("empty", "没有内容 · there is no text") : Stream.empty();
    }

    private static Stream<Finding> missingVariable(TemplateCode code, String body) {
        var named = variables(body);
        return code.required().stream()
                .filter(name -> !named.contains(name))
                .sorted()
                .flatMap(name -> finding("missing-variable", "缺少变量 · {" + name + "} must be named"));
    }

    private static Stream<Finding> unknownVariable(TemplateCode code, String body) {
        return variables(body).stream()
                .filter(name -> !code.knows(name))
                .flatMap(name -> finding("unknown-variable", "没有这个变量 · {" + name + "} has no value in " + code));
    }

    private static Stream<Finding> brokenVariable(TemplateCode code, String body) {
        String rest = ApprovedText.VARIABLE.matcher(body).replaceAll("");
        return LOOSE_BRACE.matcher(rest).find()
                ? finding("broken-variable", "变量写法不对 · write variables as {name}")
                : Stream.empty();
    }

    private static Stream<Finding> bannedWord(TemplateCode code, String body) {
        return BANNED.stream()
                .filter(body::contains)
                .flatMap(word -> finding("banned-word", "运营商不接受的词 · carriers refuse “" + word + "”"));
    }

    private static Stream<Finding> link(TemplateCode code, String body) {
        return LINK.matcher(body).find() ? finding("link", "不能带链接 · no links") : Stream.empty();
    }

    private static Stream<Finding> signatureBrackets(TemplateCode code, String body) {
        return body.contains("【") || body.contains("】")
                ? finding("brackets", "正文不能有【】 · 【】 belong to the signature")
                : Stream.empty();
    }

    private static Stream<Finding> mobileNumber(TemplateCode code, String body) {
        return MOBILE.matcher(body).find()
                ? finding("mobile-number", "不能留个人手机号 · no personal mobile numbers; use {contact}")
                : Stream.empty();
    }

    private static Stream<Finding> tooLong(TemplateCode code, String body, String signature) {
        int parts = Segments.of(sample(code, body, signature)).count();
        return parts > code.mostParts()
                ? finding("too-long", "太长 · takes " + parts + " short messages, at most " + code.mostParts())
                : Stream.empty();
    }

    private static Stream<Finding> finding(String rule, String detail) {
        return Stream.of(new Finding(rule, detail));
    }

    private static java.util.Set<String> variables(String body) {
        return ApprovedText.VARIABLE
                .matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
