// What an act answers: a value, or why not. Forgetting to look does not compile (-Werror=unused-result).
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace jiko::base {

/// Wraps a reason, so that a function can `return Refused{Why::CheckClosed};`.
template <class E> struct Refused {
    E why;
};
template <class E> Refused(E) -> Refused<E>;

struct Nothing { };

template <class T, class E> class [[nodiscard]] Result {
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) { }
    Result(Refused<E> refused) : m_held(std::in_place_index<1>, std::move(refused.why)) { }

    explicit operator bool() const { return m_held.index() == 0; }
    const T &value() const & { return held(); }
    T &&value() && { return std::get<0>(std::move(m_held)); }
    const T &operator*() const { return held(); }
    const T *operator->() const { return &held(); }
    const E &why() const
    {
        Q_ASSERT(m_held.index() == 1);
        return std::get<1>(m_held);
    }

    /// Goes on with the value; the first refusal wins and the rest is skipped. `next` returns a Result with the same E.
    template <class Next> auto then(Next next) && -> decltype(next(std::declval<T>()))
    {
        if (*this)
            return next(std::get<0>(std::move(m_held)));
        return Refused<E>{std::get<1>(std::move(m_held))};
    }

private:
    const T &held() const
    {
        Q_ASSERT(m_held.index() == 0);
        return std::get<0>(m_held);
    }
    std::variant<T, E> m_held;
};

} // namespace jiko::base

namespace jiko {
using base::Nothing;
using base::Refused;
using base::Result;
} // namespace jiko
